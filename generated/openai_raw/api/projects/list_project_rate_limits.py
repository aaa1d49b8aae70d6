"""List project rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open

    class ListProjectRateLimitsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-project-rate-limits``."""

        limit: int | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="list-project-rate-limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'before': 'before'},
    result='ProjectRateLimitListResponse',
    page="after",
)
