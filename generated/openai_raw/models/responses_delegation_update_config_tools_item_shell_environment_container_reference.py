from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
        container_id: Required[str]
        type: Required[Literal['container_reference']]


@model
class ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerReference(Base):
    """Responses delegation update config tools item shell environment container reference."""

    container_id: str
    type: Literal['container_reference']
    _tags = {'type': 'container_reference'}
