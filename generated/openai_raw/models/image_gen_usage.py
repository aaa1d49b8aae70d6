from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.image_gen_input_usage_details import ImageGenInputUsageDetails
    from ..models.image_gen_output_tokens_details import ImageGenOutputTokensDetails


@model
class ImageGenUsage(Base):
    """Image gen usage."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None = absent
    input_tokens_details: ImageGenInputUsageDetails

    _nested = {'output_tokens_details': 'ImageGenOutputTokensDetails', 'input_tokens_details': 'ImageGenInputUsageDetails'}
