from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import InputContent2, InputContent2Input

    class AgentSessionInputMessageDict(TypedDict, total=False):
        content: Required[Sequence[InputContent2Input]]
        role: Required[Literal['user']]
        """Who speaks: always `user`."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class AgentSessionInputMessage(Base):
    """The value of `AgentSessionInputAgentSessionInputMessage.input`, `AutomationTargetParamNewSession.input` and
    others."""

    content: list[InputContent2]
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
