"""Fetch the upstream document that openapi.yaml was made from: `python .ci/fetch_upstream.py FOLDER`.

It is not part of this repository, and tests that check requests and packages against it skip without it. The commit
and the hash are pinned here; `make update` moves `x-upstream` in openapi.yaml, and a test keeps the two equal.
"""

from __future__ import annotations

import hashlib
import sys
import urllib.request
from pathlib import Path
from typing import Final

COMMIT: Final = "f85dbe223d40e1a31cba812ab2d755c7e98a92a3"
SHA256: Final = "db5d7478feae10b4d331834c60d9765a8aa042e38419f9b1694288c11aa8ebc8"
NAME: Final = "2026-08-21-f85dbe2.yaml"
URL: Final = f"https://raw.githubusercontent.com/openai/openai-openapi/{COMMIT}/openapi.yaml"


def fetch(folder: Path, url: str = URL) -> Path:
    """Put the document into a folder, unless it exists; return its path.

    Raises:
        OSError: It cannot be fetched or written.
        ValueError: The fetched file is another document.
    """
    path = folder / NAME
    if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != SHA256:
        with urllib.request.urlopen(url, timeout=60) as response:  # the address is ours
            document: bytes = response.read()
        found = hashlib.sha256(document).hexdigest()
        if found != SHA256:
            raise ValueError(f"{url} has the SHA-256 {found}, and {SHA256} is due")
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(document)
    return path


def main() -> int:
    """Fetch it; exit 1 if that fails."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(fetch(Path(sys.argv[1])))
    except (OSError, ValueError) as error:
        print(f"the upstream document was not fetched: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
