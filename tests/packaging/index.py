"""A package index in a folder, with made-up distributions, for tests of what installs from one."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Index:
    """A folder that pip and uv take for an index: `index.url`."""

    folder: Path
    files: dict[tuple[str, str], Path] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.folder.as_uri()

    def add(self, name: str, version: str, *metadata: str, scripts: dict[str, str] | None = None) -> None:
        """Add a wheel with one module, `name`, that holds its version.

        Args:
            name: Of the distribution and the module.
            version: Its version.
            metadata: Further lines of its METADATA: `Requires-Dist: ...`.
            scripts: Shell scripts that it installs, by name.
        """
        place = self.folder / name
        place.mkdir(parents=True, exist_ok=True)
        stem = f"{name}-{version}"
        members = {
            f"{name}.py": f"version = {version!r}\n",
            f"{stem}.dist-info/METADATA": "\n".join(
                ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *metadata, ""]
            ),
            f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        members |= {f"{stem}.data/scripts/{script}": text for script, text in (scripts or {}).items()}
        record = "".join(f"{member},sha256={_sum(text)},{len(text.encode())}\n" for member, text in members.items())
        members[f"{stem}.dist-info/RECORD"] = f"{record}{stem}.dist-info/RECORD,,\n"
        path = place / f"{stem}-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            for member, text in members.items():
                info = zipfile.ZipInfo(member)
                info.external_attr = 0o100755 << 16
                archive.writestr(info, text)
        self.files[name, version] = path
        links = "".join(f'<a href="{file.name}">{file.name}</a>\n' for file in sorted(place.glob("*.whl")))
        (place / "index.html").write_text(f"<!DOCTYPE html><html><body>{links}</body></html>", "utf-8")

    def remove(self, name: str, version: str) -> None:
        """Remove one file again."""
        self.files.pop((name, version)).unlink()
        (self.folder / name / "index.html").write_text("<!DOCTYPE html><html><body></body></html>", "utf-8")

    def lock(self, *pins: str) -> str:
        """Write a lock file's text: `name==version`, also with a marker after it, each with its hash."""
        return "".join(f"{pin} \\\n    --hash=sha256:{self._hash(pin)}\n" for pin in pins)

    def _hash(self, pin: str) -> str:
        name, _, version = pin.partition(";")[0].strip().partition("==")
        return hashlib.sha256(self.files[name, version].read_bytes()).hexdigest()


def _sum(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
