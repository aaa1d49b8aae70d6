from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentBrowserAuthenticationCancelParamDict(TypedDict, total=False):
        action: Required[Literal['cancel']]
        type: Required[Literal['browser_authentication']]


@model
class AgentBrowserAuthenticationCancelParam(Base):
    """Agent browser authentication cancel param."""

    action: Literal['cancel']
    type: Literal['browser_authentication']
    _tags = {'action': 'cancel', 'type': 'browser_authentication'}
