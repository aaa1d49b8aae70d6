from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemNamespaceDict(TypedDict, total=False):
        type: Required[Literal['namespace']]
        """Which kind it is. Always `namespace`."""


@model
class ResponsesDelegationConfigToolsItemNamespace(Base):
    """A tool that the model may call."""

    type: Literal['namespace']
    """Which kind it is. Always `namespace`."""
    _tags = {'type': 'namespace'}
