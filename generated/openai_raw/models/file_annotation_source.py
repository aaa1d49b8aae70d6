from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileAnnotationSource(Model):
    """File annotation source."""

    type: Literal['file']
    filename: str
    _tags = {'type': 'file'}
