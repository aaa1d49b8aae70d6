"""Fetch the upstream document that openapi.yaml was made from: `python .ci/fetch_upstream.py FOLDER`.

It is not part of this repository, and tests that check requests and packages against it skip without it. The commit
and the hash are in upstream.json, which `make update` writes.
"""

from __future__ import annotations

import hashlib
import json
import sys
import urllib.request
from pathlib import Path
from typing import Final

PIN: Final = json.loads((Path(__file__).parent / "upstream.json").read_text("utf-8"))
URL: Final = f"https://raw.githubusercontent.com/openai/openai-openapi/{PIN['commit']}/openapi.yaml"


def fetch(folder: Path, url: str = URL) -> Path:
    """Put the document into a folder, unless it exists; return its path.

    Raises:
        OSError: It cannot be fetched or written.
        ValueError: The fetched file is another document.
    """
    path = folder / f"{PIN['commit'][:7]}.yaml"
    if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != PIN["sha256"]:
        with urllib.request.urlopen(url, timeout=60) as response:  # the address is ours
            document: bytes = response.read()
        found = hashlib.sha256(document).hexdigest()
        if found != PIN["sha256"]:
            raise ValueError(f"{url} has the SHA-256 {found}, and {PIN['sha256']} is due")
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
