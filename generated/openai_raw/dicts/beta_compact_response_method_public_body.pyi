"""What requests take instead of the models in ``models.beta_compact_response_method_public_body``, for type
checkers only."""

from typing import TypedDict

from ..models.beta_compact_response_method_public_body import (
    BetaCompactResponseMethodPublicBodyImageContextCompressionInput,
)

class BetaCompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
    context_compression: BetaCompactResponseMethodPublicBodyImageContextCompressionInput
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""
