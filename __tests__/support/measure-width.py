"""Reads a UTF-8 text from stdin, prints a digit for each character: how many columns it takes by Unicode's own tables (UAX 11)."""
import sys, unicodedata

def width(character):
    # Cn: younger than this Python, whose tables know nothing of it
    if unicodedata.category(character) in ('Mn', 'Me', 'Cn'):
        return '0'
    return '2' if unicodedata.east_asian_width(character) in 'WF' else '1'

sys.stdout.write(''.join(width(character) for character in sys.stdin.buffer.read().decode('utf-8')))
