from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationUpdateConfigToolsItemNamespaceDict(TypedDict, total=False):
        type: Required[Literal['namespace']]
        """Tells this object from others that can stand in its place: always `namespace`."""


@model
class ResponsesDelegationUpdateConfigToolsItemNamespace(Base):
    """The value of `ResponsesDelegationUpdateConfig.tools`."""

    type: Literal['namespace']
    """Tells this object from others that can stand in its place: always `namespace`."""
    _tags = {'type': 'namespace'}
