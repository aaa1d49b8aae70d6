from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentBrowserAuthenticationCancelParamDict(TypedDict, total=False):
        action: Required[Literal['cancel']]
        """Always `cancel`."""
        type: Required[Literal['browser_authentication']]
        """Tells this object from others that can stand in its place: always `browser_authentication`."""


@model
class AgentBrowserAuthenticationCancelParam(Base):
    """The value of `AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult.response`."""

    action: Literal['cancel']
    """Always `cancel`."""
    type: Literal['browser_authentication']
    """Tells this object from others that can stand in its place: always `browser_authentication`."""
    _tags = {'action': 'cancel', 'type': 'browser_authentication'}
