from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.images_usage_input_tokens_details import ImagesUsageInputTokensDetails


@model
class ImagesUsage(Base):
    """Images usage."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails

    _nested = {'input_tokens_details': 'ImagesUsageInputTokensDetails'}
