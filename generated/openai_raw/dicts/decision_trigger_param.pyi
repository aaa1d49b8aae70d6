"""What requests take instead of the models in ``models.decision_trigger_param``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.decision_trigger_param import DecisionTriggerParamDecisions, DecisionTriggerParamEventTypeInput
from ..unions import DecisionQuestionParamInput

class DecisionTriggerParamDict(TypedDict, total=False):
    decisions: Required[DecisionTriggerParamDecisions | DecisionTriggerParamDecisionsDict]
    """Questions that are answered in place of a free answer."""
    event_type: Required[DecisionTriggerParamEventTypeInput]
    """What has to happen. Values: `session.input_transcript.delta`, `session.output_transcript.delta`."""
    type: Required[Literal["decisions"]]
    """Which kind it is. Always `decisions`."""

class DecisionTriggerParamDecisionsDict(TypedDict, total=False):
    questions: Required[Sequence[DecisionQuestionParamInput]]
    """The questions, each a yes or no, a choice or a score."""
