"""Create a session"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.create_chat_session_body import (
    ChatkitConfigurationParamDict,
    ExpiresAfterParamDict,
    RateLimitsParamDict,
    WorkflowParamDict,
)
from ...models.chat_session_resource import ChatSessionResource
from ...models.create_chat_session_body import (
    ChatkitConfigurationParam,
    ExpiresAfterParam,
    RateLimitsParam,
    WorkflowParam,
)
from ...operation import Operation

OPERATION: Operation

class CreateChatSessionMethodParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateChatSessionMethod``."""

    workflow: Required[WorkflowParam | WorkflowParamDict]
    """The workflow that answers."""
    user: Required[str]
    """Your id of the end user who owns the threads. Not empty."""
    expires_after: ExpiresAfterParam | ExpiresAfterParamDict | Omit
    """When the session expires."""
    rate_limits: RateLimitsParam | RateLimitsParamDict | Omit
    """How often the session may be used."""
    chatkit_configuration: ChatkitConfigurationParam | ChatkitConfigurationParamDict | Omit
    """What the session's interface offers."""

def sync(*, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]
) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]
) -> ChatSessionResource | None:
    """Send ``POST /chatkit/sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateChatSessionMethodParams]
) -> http.Response[ChatSessionResource]:
    """Send ``POST /chatkit/sessions``, and give the whole response."""
