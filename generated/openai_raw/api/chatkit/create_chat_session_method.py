"""Create a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.chatkit_configuration_param import ChatkitConfigurationParam, ChatkitConfigurationParamDict
    from ...models.expires_after_param import ExpiresAfterParam, ExpiresAfterParamDict
    from ...models.rate_limits_param import RateLimitsParam, RateLimitsParamDict
    from ...models.workflow_param import WorkflowParam, WorkflowParamDict
    from ...models.chat_session_resource import ChatSessionResource

    class CreateChatSessionMethodParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateChatSessionMethod``."""

        workflow: Required[WorkflowParam | WorkflowParamDict]
        """The workflow that answers."""
        user: Required[str]
        """Your id of the end user, to whom the threads belong. Not empty."""
        expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Omit
        """When the session expires."""
        rate_limits: RateLimitsParam | RateLimitsParamDict | Omit
        """How often the session may be used."""
        chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict | Omit
        """What the session's interface offers."""

OPERATION = Operation(
    id="CreateChatSessionMethod",
    method="POST",
    path="/chatkit/sessions",
    body={'workflow': 'workflow', 'user': 'user', 'expires_after': 'expires_after', 'rate_limits': 'rate_limits', 'chatkit_configuration': 'chatkit_configuration'},
    fixed_headers={'OpenAI-Beta': 'chatkit_beta=v1'},
    required=('workflow', 'user'),
    bodies=('application/json',),
    result='ChatSessionResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
