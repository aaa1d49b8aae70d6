"""The names of ``openai.types.beta.threads.runs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import Literal, TypeAlias
from openai_raw import models as m
from openai_raw.api.assistants.get_run_step import GetRunStepParams as GetRunStepParams_
from openai_raw.api.assistants.list_run_steps import ListRunStepsParams as ListRunStepsParams_

CodeInterpreterLogs: TypeAlias = m.RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
CodeInterpreterOutputImage: TypeAlias = m.RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
CodeInterpreterToolCall: TypeAlias = m.RunStepDetailsToolCallsCodeObject
CodeInterpreterToolCallDelta: TypeAlias = m.RunStepDeltaStepDetailsToolCallsCodeObject
FileSearchToolCall: TypeAlias = m.RunStepDetailsToolCallsFileSearchObject
FileSearchToolCallDelta: TypeAlias = m.RunStepDeltaStepDetailsToolCallsFileSearchObject
FunctionToolCall: TypeAlias = m.RunStepDetailsToolCallsFunctionObject
FunctionToolCallDelta: TypeAlias = m.RunStepDeltaStepDetailsToolCallsFunctionObject
MessageCreationStepDetails: TypeAlias = m.RunStepDetailsMessageCreationObject
RunStep: TypeAlias = m.RunStepObject
RunStepDelta: TypeAlias = m.RunStepDeltaObjectDelta
RunStepDeltaEvent: TypeAlias = m.RunStepDeltaObject
RunStepDeltaMessageDelta: TypeAlias = m.RunStepDeltaStepDetailsMessageCreationObject
RunStepInclude: TypeAlias = Literal['step_details.tool_calls[*].file_search.results[*].content']
StepListParams: TypeAlias = ListRunStepsParams_
StepRetrieveParams: TypeAlias = GetRunStepParams_
ToolCall: TypeAlias = m.RunStepDetailsToolCallsCodeObject | m.RunStepDetailsToolCallsFileSearchObject | m.RunStepDetailsToolCallsFunctionObject
ToolCallDelta: TypeAlias = m.RunStepDeltaStepDetailsToolCallsCodeObject | m.RunStepDeltaStepDetailsToolCallsFileSearchObject | m.RunStepDeltaStepDetailsToolCallsFunctionObject
ToolCallDeltaObject: TypeAlias = m.RunStepDeltaStepDetailsToolCallsObject
ToolCallsStepDetails: TypeAlias = m.RunStepDetailsToolCallsObject
