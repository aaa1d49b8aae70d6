"""What requests take instead of the models in ``models.beta_response_text_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import BetaTextResponseFormatConfigurationInput, BetaVerbosityInput

class BetaResponseTextParamDict(TypedDict, total=False):
    format: BetaTextResponseFormatConfigurationInput
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: BetaVerbosityInput
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""

class BetaResponseFormatJsonObjectDict(TypedDict, total=False):
    type: Required[Literal["json_object"]]
    """Always `json_object`."""

class BetaResponseFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""
