"""The upstream document of an update: tested against, and pinned for CI, which fetches it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from spec.upstream import revision

PIN = ".ci/upstream.json"
"""The commit and the hash of the document that the tree follows."""


def hand_out(source: str | Path, text: str, folder: Path) -> None:
    """Write the document into a folder, where the update's tests find it, under a name with its commit if known."""
    commit = _commit(source, text)
    folder.mkdir()
    (folder / f"{commit or 'upstream'}.yaml").write_text(text, encoding="utf-8", newline="")


def pin_document(root: Path, source: str | Path, text: str) -> list[str]:
    """Pin the document in a tree; return the work that is left."""
    path, known = root / PIN, _commit(source, text)
    commit, digest = known or "main", hashlib.sha256(text.encode()).hexdigest()
    if path.exists():
        before = json.loads(path.read_text(encoding="utf-8"))
        if before["sha256"] == digest and before["commit"].startswith(known or ""):
            return []
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"commit": commit, "sha256": digest}, indent=2) + "\n", encoding="utf-8", newline="\n")
    if len(commit) == 40:
        return []
    return [f"{PIN}: {source} does not name all 40 digits of its commit; write them there, so that CI can fetch it"]


def _commit(source: str | Path, text: str) -> str | None:
    found = revision(source, text)
    return None if found.startswith("blob:") else found
