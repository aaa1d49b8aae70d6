"""The resources, by the template of their collection: id prefixes, states, and initial objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .._endpoints.models import CATALOGUE
from .._endpoints.responses_items import PREFIXES
from . import organization
from .row import Resource

ALIASES = {"/projects/": "/organization/projects/"}
AGENTS = "/agents/sessions/{session_id}"
SECRETS = ("client_secrets", "translations/client_secrets", "sessions", "transcription_sessions")
SECRET = {"value": "ek_{hash}", "client_secret": {"value": "ek_sandbox"}}
RATE = {"max_requests_per_1_minute": 10}

RESOURCES: Mapping[str, Resource] = {
    "/assistants": Resource(prefix="asst_", order="desc"),
    "/threads": Resource(prefix="thread_", facts={"object": "thread"}),
    "/threads/{thread_id}/messages": Resource(
        prefix="msg_", order="desc", facts={"object": "thread.message", "assistant_id": None, "run_id": None}
    ),
    "/audio/voice_consents": Resource(prefix="cons_", order="desc"),
    "/audio/voices": Resource(prefix="voice_"),
    "/containers": Resource(
        prefix="cntr_",
        order="desc",
        note="Containers never expire and run no code.",
        facts={
            "object": "container",
            "status": "running",
            "last_active_at": "=created_at",
            "expires_after": {"anchor": "last_active_at", "minutes": 20},
        },
    ),
    "/containers/{container_id}/files": Resource(
        prefix="cfile_", facts={"object": "container.file", "source": "user"}, order="desc"
    ),
    "/conversations": Resource(prefix="conv_", facts={"metadata": {}}),
    "/conversations/{conversation_id}/items": Resource(
        prefixes=PREFIXES, many="items", facts={"status": "completed", "type": "message"}, order="desc"
    ),
    "/evals": Resource(prefix="eval_", facts={"name": "Eval {hash:.6}", "metadata": {}}),
    "/evals/{eval_id}/runs": Resource(
        prefix="evalrun_",
        states=("queued", "in_progress", "completed"),
        verbs={"cancel": "canceled"},
        note="Every second item passes; no model or grader runs.",
        facts={"name": "Run {hash:.6}", "model": "gpt-4o-mini", "report_url": "https://example.com/evals/{hash}"},
    ),
    "/evals/{eval_id}/runs/{run_id}/output_items": Resource(prefix="outputitem_"),
    "/models": Resource(seeds=tuple({"id": name} for name in dict.fromkeys([*CATALOGUE, *CATALOGUE.values()]))),
    "/fine_tuning/jobs": Resource(
        prefix="ftjob-",
        states=("validating_files", "queued", "running", "succeeded"),
        order="desc",
        verbs={"cancel": "cancelled"},
        links={"training_file": "/files", "validation_file": "/files"},
        param="fine_tune_id",
        code="fine_tune_not_found",
        note="Each `GET` moves a job to its next state; nothing is trained.",
        facts={"organization_id": "org-sandbox", "error": {}, "seed": 42, "result_files": [], "integrations": []},
    ),
    "/fine_tuning/jobs/{fine_tuning_job_id}/events": Resource(
        prefix="ftevent-", order="desc", facts={"level": "info", "type": "message", "data": {}}
    ),
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints": Resource(prefix="ftckpt_", order="desc"),
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": Resource(prefix="cp_", many="project_ids"),
    "/chatkit/sessions": Resource(
        prefix="cksess_",
        states=("active",),
        verbs={"cancel": "cancelled"},
        facts={"client_secret": "ek_{hash}", **RATE, "rate_limits": RATE},
    ),
    "/chatkit/threads": Resource(
        prefix="cthr_",
        order="desc",
        note="Two threads exist from the start; no call creates more.",
        seeds=({"title": "Hello", "user": "user-sandbox"}, {"title": "Goodbye", "user": "user-sandbox"}),
    ),
    "/chatkit/threads/{thread_id}/items": Resource(
        prefix="cthi_",
        order="desc",
        seeds=(
            {"type": "chatkit.user_message", "content": [{"type": "input_text", "text": "Hello"}]},
            {"type": "chatkit.assistant_message", "content": [{"type": "output_text", "text": "Hello, Ada!"}]},
        ),
    ),
    "/skills": Resource(prefix="skill_", order="desc"),
    "/skills/{skill_id}/versions": Resource(prefix="skillver_", key="version", order="desc"),
    "/videos": Resource(
        prefix="video_",
        states=("queued", "in_progress", "completed"),
        copies=("remix",),
        order="desc",
        note="The download is an MP4 file without a picture.",
        facts={"model": "sora-2", "size": "720x1280", "seconds": "4"},
    ),
    "/videos/characters": Resource(prefix="char_"),
    "/safety/cases": Resource(
        seeds=({"id": "case_sandbox"},), note="Only `case_sandbox` exists; no call creates more."
    ),
    "/safety/alerts": Resource(
        seeds=({"id": "alert_sandbox"},), note="Only `alert_sandbox` exists; no call creates more."
    ),
    "/webhook_endpoints": Resource(
        prefix="we_", facts={"signing_secret": "whsec_{hash}", "status_code": 200}, note="No webhooks are sent."
    ),
    "/decisions": Resource(prefix="decision_", note="The first choice always wins."),
    **{f"/realtime/{name}": Resource(prefix="sess_", facts=SECRET) for name in SECRETS},
    "/realtime/calls": Resource(prefix="rtc_", free=True, note="Any call id exists; nobody is on the line."),
    "/live/sessions": Resource(prefix="live_", free=True, note="Any session id exists; nobody is on the line."),
    "/agents": Resource(prefix="agent_"),
    "/agents/sessions": Resource(
        prefix="asess_",
        facts={"status": "idle", "last_active_at": "=created_at", "metadata": {}},
        note="An agent sends one message per turn and calls no tools.",
    ),
    f"{AGENTS}/turns": Resource(
        prefix="turn_", facts={"status": "completed", "started_at": "=created_at", "completed_at": "=created_at"}
    ),
    f"{AGENTS}/items": Resource(prefix="item_"),
    f"{AGENTS}/traces": Resource(prefix="trace_"),
    f"{AGENTS}/artifacts": Resource(prefix="artifact_", seeds=({"path": "/workspace/sandbox.txt", "size_bytes": 24},)),
    f"{AGENTS}/subagents": Resource(
        prefix="subagent_", facts={"opened_at": "=created_at"}, seeds=({"name": "helper", "status": "closed"},)
    ),
    f"{AGENTS}/subagents/{{subagent_id}}/turns": Resource(prefix="turn_", facts={"status": "completed"}, seeds=({},)),
    "/agents/automations": Resource(prefix="auto_", states=("active",), verbs={"pause": "paused", "resume": "active"}),
    "/agents/automations/{automation_id}/invocations": Resource(prefix="inv_", facts={"status": "completed"}),
    "/agents/environments": Resource(prefix="env_", states=("pending", "ready")),
    "/agents/environments/{environment_id}/files": Resource(prefix="envfile_"),
    "/agents/environments/templates": Resource(prefix="envtmpl_"),
    "/vaults": Resource(prefix="vault_"),
    "/vaults/{vault_id}/credentials": Resource(prefix="cred_"),
    **organization.ROWS,
}


def as_markdown() -> str:
    """Write the rows with more than a prefix as a table for people: docs/sandbox.md and ``--resources`` show it."""
    return "".join(f"| {' | '.join(cells)} |\n" for cells in _rows())


def _rows() -> Iterator[tuple[str, str, str, str]]:
    yield "collection", "ids begin", "states", "what differs from the real server"
    yield "---", "---", "---", "---"
    for path, row in sorted(RESOURCES.items()):
        states = list(row.states if len(row.states) > 1 else ())
        states += [f"{status} by `{verb}`" for verb, status in row.verbs.items() if status not in states]
        if states or row.note:
            yield f"`{path}`", f"`{row.prefix}`" if row.prefix else "", ", ".join(states), row.note
