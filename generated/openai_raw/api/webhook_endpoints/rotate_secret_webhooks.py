"""Replace the secret of a webhook endpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RotateSecretWebhooksParams(RequestOptions, total=False):
        """The keyword arguments of ``rotateSecretWebhooks``."""

        keep_old_secret_active_for_24_hours: bool | Omit
        """Whether events are signed with the old secret as well for a day."""

OPERATION = Operation(
    id="rotateSecretWebhooks",
    method="POST",
    path="/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    body={'keep_old_secret_active_for_24_hours': 'keep_old_secret_active_for_24_hours'},
    bodies=('application/json',),
    result='WebhookEndpointWithSecret',
)
