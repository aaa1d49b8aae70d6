"""Calls any operation through a client, after making what the call needs: the objects that path and body name."""

from __future__ import annotations

from typing import Any

from tests.client.driver import SyncUser
from tests.contract.arguments import Arguments, arguments_of
from tests.contract.catalogue import Entry, entries, method

__all__ = ["Explorer"]

Ids = dict[str, str]

LINE = (
    b'{"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": {"model": "gpt-4o-mini", '
    b'"messages": [{"role": "user", "content": "Hi"}]}}\n'
)
SKILL = b"---\nname: basic-math\ndescription: Add or multiply numbers.\n---\n# How\n"
MESSAGES = [{"role": "user", "content": "Hello"}]
MODELS = {
    "createEmbedding": "text-embedding-3-small",
    "createModeration": "omni-moderation-latest",
    "createCompletion": "gpt-3.5-turbo-instruct",
}
ASK = {"model": "gpt-4o-mini", "input": "Hello"}
BACKGROUND = ASK | {"background": True}
TOOL = {"type": "function", "function": {"name": "get_time", "parameters": {"type": "object", "properties": {}}}}
DATA = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"question": "1 + 1?"}}]}}
# What only a person can choose, by operation: arguments of a call.
CHOSEN: dict[str, dict[str, Any]] = {
    "createChatCompletion": {"messages": MESSAGES, "store": True},
    "createResponse": BACKGROUND,
    "beta_createResponse": BACKGROUND,
    "Getinputtokencounts": ASK,
    "beta_Getinputtokencounts": ASK,
    "Compactconversation": ASK,
    "beta_Compactconversation": ASK,
    "createFile": {"file": ("lines.jsonl", LINE), "purpose": "batch"},
    "createBatch": {"endpoint": "/v1/chat/completions", "completion_window": "24h"},
    "createMessage": {"role": "user", "content": "Hello"},
    "createAssistant": {"instructions": "Be kind.", "tools": [TOOL]},
    "createConversationItems": {"items": [{"type": "message", **MESSAGES[0]}]},
    "createUpload": {"filename": "lines.jsonl", "purpose": "batch", "bytes": len(LINE), "mime_type": "text/plain"},
    "addUploadPart": {"data": ("part", LINE)},
    "createFineTuningCheckpointPermission": {"project_ids": ["proj_sandbox"]},
    "createEvalRun": {"data_source": DATA},
    "CreateContainerFile": {"file": ("a.txt", b"Hello")},
    "CreateSkill": {"files": [("basic_math/SKILL.md", SKILL)]},
    "CreateSkillVersion": {"files": [("basic_math/SKILL.md", SKILL)]},
    "createBetaAgentsSessions": {"input": "Hello"},
    "createBetaAgentsSessionsEvents": {
        "events": [{"type": "agent.session.input.message", "input": [{"role": "user", "content": []}]}]
    },
    "create-realtime-call": {"sdp": "v=0\r\n"},
}
# Who makes what a property of a body names, or a parameter of a path whose collection makes nothing with an id.
MAKERS = {
    "file_id": "createFile",
    "file_ids": "createFile",
    "input_file_id": "createFile",
    "training_file": "createFile",
    "assistant_id": "createAssistant",
    "certificate_ids": "uploadCertificate",
    "group_id": "create-group",
    "part_ids": "addUploadPart",
}
KNOWN = {
    "/safety/cases": "case_sandbox",
    "/safety/alerts": "alert_sandbox",
    "/fine_tuning/checkpoints": "ft:gpt-4o-mini:sandbox::1",
    "/realtime/calls": "rtc_1",
}
# Calls that want an object as it is later: the path's parameter, and who looks at it.
WAITED = {
    "submitToolOuputsToRun": ("run_id", "getRun"),
    "modifyRun": ("run_id", "getRun"),
    "RetrieveVideoContent": ("video_id", "GetVideo"),
}
USER, ROLE = "user-ada", "role_reader"


class Explorer:
    """Explores with one client."""

    def __init__(self, user: SyncUser) -> None:
        self.user = user
        self.outputs: list[dict[str, str]] = []
        self.by_path = {(entry.method, entry.path): entry for entry in entries().values()}

    def ask(self, operation: str, ids: Ids | None = None, **more: Any) -> Any:
        """Call an operation, and give what its client gives.

        Args:
            operation: Its id.
            ids: Ids of its path that are known; the others are made.
            more: Arguments, instead of made ones.
        """
        entry = entries()[operation]
        arguments = arguments_of(entry, seed=1, optional=0)
        ids = dict(ids or {})
        for name in arguments.path:
            if name not in ids:
                ids[name] = self.identity(entry, name, ids)
            arguments.path[name] = ids[name]
        self._fill(entry, arguments, ids, {**CHOSEN.get(operation, {}), **more})
        return self.user.run(arguments.call(entry, method(self.user.client, entry.names[0])))

    def _fill(self, entry: Entry, arguments: Arguments, ids: Ids, chosen: dict[str, Any]) -> None:
        wires = entry.operation.body
        for wire in arguments.body:
            value = self.value(entry, wire, ids)
            if value is not None:
                arguments.body[wire] = value
        if entry.id == "createVectorStoreFileBatch":  # either of two properties is needed, and so neither required
            arguments.body["file_ids"] = self.value(entry, "file_ids", ids)
        if entry.id == "submitToolOuputsToRun":
            arguments.body["tool_outputs"] = self.outputs
        for name, value in chosen.items():
            (arguments.body if name in wires else arguments.query)[wires.get(name, name)] = value

    def value(self, entry: Entry, name: str, ids: Ids) -> Any:
        """Give what a property of a body must name, None where any value will do."""
        if name == "model":
            return MODELS.get(entry.id, "gpt-4o-mini")
        if name in ("user_id", "role_id"):
            return USER if name == "user_id" else self.role(entry, ids)
        if name not in MAKERS:
            return None
        made = self.ask(MAKERS[name], ids).id
        return [made] if name.endswith("_ids") else made

    def role(self, entry: Entry, ids: Ids) -> str:
        """Give a role of the organization, or make one of the project."""
        return str(self.ask("create-project-role", ids).id) if entry.path.startswith("/projects/") else ROLE

    def identity(self, entry: Entry, name: str, ids: Ids) -> str:
        """Make an object that a path names, or find one that is there."""
        above = entry.path[: entry.path.index("/{" + name + "}")]
        if above.startswith("/projects") and ("get", above) not in self.by_path:
            above = f"/organization{above}"
        if above in KNOWN:
            return KNOWN[above]
        if above == "/models":
            return self.tuned() if entry.method == "delete" else "gpt-4o-mini"
        create, listed = self.by_path.get(("post", above)), self.by_path.get(("get", above))
        if create and entry.id in WAITED and name == WAITED[entry.id][0]:
            return self.waited(WAITED[entry.id][1], name, str(self.ask(create.id, ids).id), ids)
        if create:
            made = self.ask(create.id, ids)
            if hasattr(made, "session"):
                made = made.session
            if hasattr(made, "data"):
                made = made.data[0]
            if name == "version":
                return str(made.version)
            if hasattr(made, "id"):
                return str(made.id)
        assert listed, above
        if above.endswith(("/output_items", "/steps")):
            self.finish(above, ids)
        items = self.user.all(self.ask(listed.id, ids))
        assert items, f"{listed.id} lists nothing"
        found = items[0]
        return str(found.id if hasattr(found, "id") else found.group_id)

    def waited(self, look: str, name: str, identity: str, ids: Ids) -> str:
        """Look at an object until it is ready for a call."""
        for _ in range(2):
            seen = self.ask(look, {**ids, name: identity})
        if name == "run_id":
            calls = seen.required_action.submit_tool_outputs.tool_calls
            self.outputs = [{"tool_call_id": each.id, "output": "12"} for each in calls]
        return identity

    def finish(self, above: str, ids: Ids) -> None:
        """Look at a run until it is done."""
        for _ in range(3):
            self.ask("getEvalRun" if above.startswith("/evals") else "getRun", ids)

    def tuned(self) -> str:
        """Tune a model."""
        job = self.ask("createFineTuningJob")
        for _ in range(3):
            job = self.ask("retrieveFineTuningJob", {"fine_tuning_job_id": job.id})
        return str(job.fine_tuned_model)
