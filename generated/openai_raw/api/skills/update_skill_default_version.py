"""Set the default version of a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateSkillDefaultVersionParams(RequestOptions, total=False):
        """The keyword arguments of ``UpdateSkillDefaultVersion``."""

        default_version: Required[str]
        """The version to use where none is named."""

OPERATION = Operation(
    id="UpdateSkillDefaultVersion",
    method="POST",
    path="/skills/{skill_id}",
    body={'default_version': 'default_version'},
    required=('default_version',),
    bodies=('application/json',),
    result='SkillResource',
)
