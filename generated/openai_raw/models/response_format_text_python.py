from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFormatTextPython(Model):
    """Response format text python."""

    type: Literal['python']
    _tags = {'type': 'python'}
