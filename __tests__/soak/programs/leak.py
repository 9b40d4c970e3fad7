# keeps 32 KiB more every 100 ms: about 19 MiB a minute
import time

kept = []
while True:
    kept.append(bytearray(b"x" * 32768))
    time.sleep(0.1)
