from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileAnnotationSource(Base):
    """File annotation source."""

    type: Literal['file']
    filename: str
    _tags = {'type': 'file'}
