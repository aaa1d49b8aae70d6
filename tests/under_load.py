"""Run the tests beside processes that do nothing but spin: `make test-under-load`; arguments are handed to pytest."""

from __future__ import annotations

import subprocess
import sys

SPINNING = 8
# It ends with the pipe that its parent holds, however the parent ends.
SPIN = """
import sys, threading
threading.Thread(target=lambda: (sys.stdin.read(), __import__("os")._exit(0)), daemon=True).start()
while True:
    pass
"""


def main() -> int:
    """Run pytest; return its exit code."""
    spinning = [subprocess.Popen([sys.executable, "-c", SPIN], stdin=subprocess.PIPE) for _ in range(SPINNING)]
    try:
        return subprocess.run([sys.executable, "-m", "pytest", *sys.argv[1:]], check=False).returncode
    finally:
        for process in spinning:
            process.kill()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
