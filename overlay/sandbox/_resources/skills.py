"""Skills: folders of files whose SKILL.md has a name and a description; each upload is a version."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from .._call import ApiError
from .._multipart import File
from . import shelves

if TYPE_CHECKING:
    from .._call import Call
    from .shelves import Facts

VERSIONS = "/skills/{skill_id}/versions"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same files make the same archive


def created(call: Call, skill: Facts) -> None:
    """Read the upload, and keep it as version 1."""
    _read(skill)
    skill |= {"default_version": "1", "latest_version": "1"}
    kept = {name: skill[name] for name in ("name", "description", "_content")}
    shelves.shelf(call, "/skills")[skill["id"]] = skill
    shelves.put(call, VERSIONS, {"skill_id": skill["id"]}, version="1", **kept)


def versioned(call: Call, version: Facts) -> None:
    """Increment the version, and make it the default if requested."""
    _read(version)
    skill = shelves.find(call, "/skills", version["skill_id"])
    version["version"] = skill["latest_version"] = str(int(skill["latest_version"]) + 1)
    if version.get("default") in (True, "true"):
        skill["default_version"] = version["version"]


def content(call: Call, facts: Facts) -> bytes:
    """Return the archive of a version, or of a skill's default version."""
    if "version" in facts:
        return bytes(facts["_content"])
    versions = shelves.shelf(call, VERSIONS).values()
    return next(bytes(each["_content"]) for each in versions if each["version"] == facts["default_version"])


def _read(facts: Facts) -> None:
    """Find the name and the description in the SKILL.md of the upload."""
    given = facts.pop("files", None) or []
    found = {
        file.name: file.content for file in (given if isinstance(given, list) else [given]) if isinstance(file, File)
    }
    for name, archive in list(found.items()):
        if archive.startswith(b"PK"):
            found = _unpacked(archive)
            facts["_content"] = archive
            break
        found[name] = archive
    text = next((data.decode("utf-8", "replace") for name, data in found.items() if name.endswith("SKILL.md")), "")
    said = dict(re.findall(r"^(name|description): *(.+)$", text, re.MULTILINE))
    if not said.get("name"):
        raise ApiError("A skill needs a file SKILL.md that begins with its name and description.", param="files")
    facts |= {"name": said["name"].strip(), "description": said.get("description", "").strip()}
    facts.setdefault("_content", _archive(found))


def _unpacked(archive: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as opened:
            return {name: opened.read(name) for name in opened.namelist()}
    except Exception as error:  # a broken one raises what the part it is broken in does: BadZipFile, OSError, EOFError
        raise ApiError(f"The archive of this skill cannot be read: {error!r:.100}.", param="files") from error


def _archive(found: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in sorted(found.items()):
            archive.writestr(zipfile.ZipInfo(name, LONG_AGO), data)
    return made.getvalue()
