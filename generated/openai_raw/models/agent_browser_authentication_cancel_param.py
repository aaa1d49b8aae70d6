from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AgentBrowserAuthenticationCancelParamDict(TypedDict, total=False):
        action: Required[Literal['cancel']]
        """What to do with the request. Always `cancel`."""
        type: Required[Literal['browser_authentication']]
        """Which kind it is. Always `browser_authentication`."""


@model
class AgentBrowserAuthenticationCancelParam(Base):
    """Refuse to log in at a web site."""

    action: Literal['cancel']
    """What to do with the request. Always `cancel`."""
    type: Literal['browser_authentication']
    """Which kind it is. Always `browser_authentication`."""
    _tags = {'action': 'cancel', 'type': 'browser_authentication'}
