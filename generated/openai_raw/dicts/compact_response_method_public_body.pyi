"""What requests take instead of the models in ``models.compact_response_method_public_body``, for type checkers
only."""

from typing import TypedDict

from ..models.compact_response_method_public_body import CompactResponseMethodPublicBodyImageContextCompressionInput

class CompactResponseMethodPublicBodyImageDict(TypedDict, total=False):
    context_compression: CompactResponseMethodPublicBodyImageContextCompressionInput
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""
