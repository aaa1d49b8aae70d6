"""Delete a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteSkillParams(RequestOptions, total=False):
        """The keyword arguments of ``DeleteSkill``."""


OPERATION = Operation(
    id="DeleteSkill",
    method="DELETE",
    path="/skills/{skill_id}",
    result='DeletedSkillResource',
)
