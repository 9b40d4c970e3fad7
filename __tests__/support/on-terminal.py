"""Runs a program on a terminal of its own and says what appears there.

on-terminal.py ROWS COLUMNS [--key WHEN=BYTES]... -- PROGRAM...
A key is typed once what it waits for (a regular expression) has appeared since the key before. Exit code: the program's, 128 + n for a signal.
"""
import fcntl, os, pty, re, struct, sys, termios

rows, columns = int(sys.argv[1]), int(sys.argv[2])
dashes = sys.argv.index('--')
keys = [key.split('=', 1) for key in sys.argv[4:dashes:2]]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[dashes + 1], sys.argv[dashes + 1:])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
seen = b''
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    os.write(1, chunk)
    seen += chunk
    if keys and re.search(keys[0][0].encode(), seen):
        os.write(terminal, keys.pop(0)[1].encode().decode('unicode_escape').encode())
        seen = b''
status = os.waitpid(pid, 0)[1]
sys.exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
