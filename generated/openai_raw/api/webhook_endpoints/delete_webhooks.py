"""Delete a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteWebhooks``."""


OPERATION = Operation(
    id="deleteWebhooks",
    method="DELETE",
    path="/webhook_endpoints/{webhook_endpoint_id}",
    result='DeletedWebhookEndpoint',
)
