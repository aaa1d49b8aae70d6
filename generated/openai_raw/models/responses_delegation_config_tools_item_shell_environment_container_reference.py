from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReferenceDict(TypedDict, total=False):
        container_id: Required[str]
        """Id of the container."""
        type: Required[Literal['container_reference']]
        """Which kind it is. Always `container_reference`."""


@model
class ResponsesDelegationConfigToolsItemShellEnvironmentContainerReference(Base):
    """A container that exists already."""

    container_id: str
    """Id of the container."""
    type: Literal['container_reference']
    """Which kind it is. Always `container_reference`."""
    _tags = {'type': 'container_reference'}
