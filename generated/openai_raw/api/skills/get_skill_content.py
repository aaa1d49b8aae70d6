"""Download a skill"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetSkillContentParams(RequestOptions, total=False):
        """The keyword arguments of ``GetSkillContent``."""


OPERATION = Operation(
    id="GetSkillContent",
    method="GET",
    path="/skills/{skill_id}/content",
    answer="binary",
)
