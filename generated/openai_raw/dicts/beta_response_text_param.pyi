"""What requests take instead of the models in ``models.beta_response_text_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import BetaTextResponseFormatConfigurationInput, BetaVerbosityInput

class BetaResponseTextParamDict(TypedDict, total=False):
    format: BetaTextResponseFormatConfigurationInput
    """Output format: plain text, JSON that matches your schema, or any JSON object."""
    verbosity: BetaVerbosityInput
    """How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

class BetaResponseFormatJsonObjectDict(TypedDict, total=False):
    type: Required[Literal["json_object"]]
    """Always `json_object`."""

class BetaResponseFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""
