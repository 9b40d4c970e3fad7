# the healthy twin: as much work, the last hundred kept
import time
from collections import deque

kept = deque(maxlen=100)
while True:
    kept.append(bytearray(b"x" * 32768))
    time.sleep(0.1)
