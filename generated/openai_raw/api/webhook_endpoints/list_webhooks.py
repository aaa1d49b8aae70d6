"""List webhook endpoints"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``listWebhooks``."""

        after: str | Omit | None
        """A cursor: gives the webhook endpoints that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most webhook endpoints in one page."""

OPERATION = Operation(
    id="listWebhooks",
    method="GET",
    path="/webhook_endpoints",
    query={'after': 'after', 'limit': 'limit'},
    result='ListWebhooksResponse',
    page="after",
)
