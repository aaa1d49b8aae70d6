"""The names of ``openai.types.beta.threads`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.assistants.create_message import CreateMessageParams as CreateMessageParams_
from openai_raw.api.assistants.create_run import CreateRunParams as CreateRunParams_
from openai_raw.api.assistants.list_messages import ListMessagesParams as ListMessagesParams_
from openai_raw.api.assistants.list_runs import ListRunsParams as ListRunsParams_
from openai_raw.api.assistants.modify_message import ModifyMessageParams as ModifyMessageParams_
from openai_raw.api.assistants.modify_run import ModifyRunParams as ModifyRunParams_
from openai_raw.api.assistants.submit_tool_ouputs_to_run import SubmitToolOuputsToRunParams as SubmitToolOuputsToRunParams_

Annotation: TypeAlias = m.MessageContentTextAnnotationsFileCitationObject | m.MessageContentTextAnnotationsFilePathObject
AnnotationDelta: TypeAlias = m.MessageDeltaContentTextAnnotationsFileCitationObject | m.MessageDeltaContentTextAnnotationsFilePathObject
FileCitationAnnotation: TypeAlias = m.MessageContentTextAnnotationsFileCitationObject
FileCitationDeltaAnnotation: TypeAlias = m.MessageDeltaContentTextAnnotationsFileCitationObject
FilePathAnnotation: TypeAlias = m.MessageContentTextAnnotationsFilePathObject
FilePathDeltaAnnotation: TypeAlias = m.MessageDeltaContentTextAnnotationsFilePathObject
ImageFile: TypeAlias = m.MessageContentImageFileObjectImageFile
ImageFileContentBlock: TypeAlias = m.MessageContentImageFileObject
ImageFileContentBlockParam: TypeAlias = m.MessageContentImageFileObjectDict
ImageFileDelta: TypeAlias = m.MessageDeltaContentImageFileObjectImageFile
ImageFileDeltaBlock: TypeAlias = m.MessageDeltaContentImageFileObject
ImageFileParam: TypeAlias = m.MessageContentImageFileObjectImageFileDict
ImageURL: TypeAlias = m.MessageContentImageUrlObjectImageUrl
ImageURLContentBlock: TypeAlias = m.MessageContentImageUrlObject
ImageURLContentBlockParam: TypeAlias = m.MessageContentImageUrlObjectDict
ImageURLDelta: TypeAlias = m.MessageDeltaContentImageUrlObjectImageUrl
ImageURLDeltaBlock: TypeAlias = m.MessageDeltaContentImageUrlObject
ImageURLParam: TypeAlias = m.MessageContentImageUrlObjectImageUrlDict
Message: TypeAlias = m.MessageObject
MessageContent: TypeAlias = m.MessageContentImageFileObject | m.MessageContentImageUrlObject | m.MessageContentTextObject | m.MessageContentRefusalObject
MessageContentDelta: TypeAlias = m.MessageDeltaContentImageFileObject | m.MessageDeltaContentTextObject | m.MessageDeltaContentRefusalObject | m.MessageDeltaContentImageUrlObject
MessageContentPartParam: TypeAlias = m.MessageContentImageFileObjectDict | m.MessageContentImageUrlObjectDict | m.MessageRequestContentTextObjectDict
MessageCreateParams: TypeAlias = CreateMessageParams_
MessageDeleted: TypeAlias = m.DeleteMessageResponse
MessageDelta: TypeAlias = m.MessageDeltaObjectDelta
MessageDeltaEvent: TypeAlias = m.MessageDeltaObject
MessageListParams: TypeAlias = ListMessagesParams_
MessageUpdateParams: TypeAlias = ModifyMessageParams_
RefusalContentBlock: TypeAlias = m.MessageContentRefusalObject
RefusalDeltaBlock: TypeAlias = m.MessageDeltaContentRefusalObject
RequiredActionFunctionToolCall: TypeAlias = m.RunToolCallObject
Run: TypeAlias = m.RunObject
RunCreateParams: TypeAlias = CreateRunParams_
RunListParams: TypeAlias = ListRunsParams_
RunStatus: TypeAlias = m.RunObjectStatus
RunSubmitToolOutputsParams: TypeAlias = SubmitToolOuputsToRunParams_
RunUpdateParams: TypeAlias = ModifyRunParams_
Text: TypeAlias = m.MessageContentTextObjectText
TextContentBlock: TypeAlias = m.MessageContentTextObject
TextContentBlockParam: TypeAlias = m.MessageRequestContentTextObjectDict
TextDelta: TypeAlias = m.MessageDeltaContentTextObjectText
TextDeltaBlock: TypeAlias = m.MessageDeltaContentTextObject
