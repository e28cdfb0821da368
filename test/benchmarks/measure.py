"""Runs a command and prints, as its last line on standard error, what the operating system counted for it and its children:
user and system CPU seconds, wall seconds, and the peak resident memory (MB) of the largest single process."""
import json
import resource
import subprocess
import sys
import time

limit_seconds = float(sys.argv[1])
# The start of Python may have had children of its own (site hooks): they are not the command's.
before = resource.getrusage(resource.RUSAGE_CHILDREN)
started = time.monotonic()
try:
    code = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, timeout=limit_seconds).returncode
except subprocess.TimeoutExpired:
    code = None
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({
    'cpuSeconds': used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime,
    'wallSeconds': time.monotonic() - started,
    'peakMegabytes': used.ru_maxrss / 1024,
    'exitCode': code,
}), file=sys.stderr)
