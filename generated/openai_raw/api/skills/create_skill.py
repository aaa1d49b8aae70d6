"""Create a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateSkillParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateSkill``."""

        files: Required[Sequence[FileInput] | FileInput]
        """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""

OPERATION = Operation(
    id="CreateSkill",
    method="POST",
    path="/skills",
    body={'files': 'files'},
    required=('files',),
    bodies=('multipart/form-data', 'application/json'),
    files=('files',),
    result='SkillResource',
)
