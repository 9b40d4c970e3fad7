# the healthy twin: as much work, the last hundred kept
kept = []
loop do
  kept << 'x' * 32_768
  kept.shift if kept.size > 100
  sleep 0.1
end
