from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaContainerReferenceParamDict(TypedDict, total=False):
        type: Required[Literal['container_reference']]
        container_id: Required[str]


@model
class BetaContainerReferenceParam(Base):
    """Beta container reference param."""

    type: Literal['container_reference']
    container_id: str
    _tags = {'type': 'container_reference'}
