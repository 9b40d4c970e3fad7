"""A Local that threads use which end: what it held for them must go with them."""
import sys
import threading
import time

from asgiref.local import Local

local = Local()


def work():
    local.request = 1


until = time.monotonic() + float(sys.argv[1])
while time.monotonic() < until:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
