"""What requests take instead of the models in ``models.decisions_delegation_config_param``, for type checkers
only."""

from collections.abc import Sequence
from typing import Required, TypedDict

from ..unions import DecisionQuestionParamInput

class DecisionsDelegationConfigParamDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    questions: Required[Sequence[DecisionQuestionParamInput]]
    """Questions to answer, each with yes or no, a choice, or a score."""
