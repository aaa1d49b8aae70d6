"""List event types"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ListWebhooksEventTypesParams(RequestOptions, total=False):
        """The keyword arguments of ``listWebhooksEventTypes``."""


OPERATION = Operation(
    id="listWebhooksEventTypes",
    method="GET",
    path="/webhook_event_types",
    result='WebhookEventTypeList',
    page="once",
)
