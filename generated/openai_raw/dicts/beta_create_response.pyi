"""What requests take instead of the models in ``models.beta_create_response``, for type checkers only."""

from typing import TypedDict

from ..models.beta_create_response import (
    BetaCreateResponseAccessProgramsCyberInput,
    BetaCreateResponseBackgroundOptionsCompletionWindowInput,
    BetaCreateResponseImageContextCompressionInput,
)

class BetaCreateResponseAccessProgramsDict(TypedDict, total=False):
    cyber: BetaCreateResponseAccessProgramsCyberInput
    """Program for cybersecurity work. Values: `standard`, `daybreak_blue`, `daybreak_red`."""

class BetaCreateResponseBackgroundOptionsDict(TypedDict, total=False):
    completion_window: BetaCreateResponseBackgroundOptionsCompletionWindowInput
    """Time by which the response is needed. A longer window may delay the start. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str
    """Id of the continuation."""

class BetaCreateResponseImageDict(TypedDict, total=False):
    context_compression: BetaCreateResponseImageContextCompressionInput
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""
