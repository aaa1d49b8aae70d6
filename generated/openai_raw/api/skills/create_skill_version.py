"""Add a version to a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateSkillVersionParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateSkillVersion``."""

        files: Required[Sequence[FileInput] | FileInput]
        """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""
        default: bool | Omit
        """Whether the new version becomes the default one."""

OPERATION = Operation(
    id="CreateSkillVersion",
    method="POST",
    path="/skills/{skill_id}/versions",
    body={'files': 'files', 'default': 'default'},
    required=('files',),
    bodies=('multipart/form-data', 'application/json'),
    files=('files',),
    result='SkillVersionResource',
)
