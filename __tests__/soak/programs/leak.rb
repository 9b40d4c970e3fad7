# keeps 32 KiB more every 100 ms: about 19 MiB a minute
kept = []
loop do
  kept << 'x' * 32_768
  sleep 0.1
end
