"""Special behaviour of some objects beyond the table, by collection or by action."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from .. import _check
from .._call import ApiError, Call
from .._endpoints import assistants, threads
from .._make import hashed
from .._multipart import File
from . import agents, evals, shelves, skills, tuning
from .shelves import Facts

Story = Callable[[Call, Facts], None]

FILM = (  # the boxes `ftyp` and `mdat` of an MP4 file
    b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isommp41" + b"\x00\x00\x00\x1fmdat" + b"Hello from the sandbox!"
)


def _contained(call: Call, file: Facts) -> None:
    """Add a file to a container: an uploaded one, or one of `/files`."""
    given = file.pop("file", None)
    if isinstance(given, File):
        name, content = given.name, given.content
    elif file.get("file_id"):
        kept = call.store.table("/files").get(file["file_id"])
        if kept is None:
            raise ApiError(f"No file with id {file['file_id'][:60]!r} found.", status=404, param="file_id")
        name, content = kept["filename"], call.store.table("files.contents")[file["file_id"]]
    else:
        raise ApiError("Missing required parameter: 'file'.", param="file", code="missing_required_parameter")
    file |= {"path": f"/mnt/data/{hashlib.sha256(content).hexdigest()[:32]}-{name}", "bytes": len(content)}
    file["_content"] = content


def _conversation(call: Call, made: Facts) -> None:
    for item in made.pop("items", None) or []:
        _item(
            call, shelves.put(call, "/conversations/{conversation_id}/items", {"conversation_id": made["id"]}, **item)
        )


def _item(_: Call, item: Facts) -> None:
    """Complete a message, as a read returns it."""
    if item["type"] == "message":
        item.setdefault("role", "user")
        if isinstance(item.get("content"), str):
            kind = "output_text" if item["role"] == "assistant" else "input_text"
            item["content"] = [{"type": kind, "text": item["content"]}]


def _filmed(_: Call, video: Facts) -> None:
    done = {"queued": 0, "in_progress": 50, "completed": 100}[video.setdefault("status", "queued")]
    video["progress"] = done
    ends = {"completed_at": video["created_at"] + 60, "expires_at": video["created_at"] + 86400}
    video |= ends if done == 100 else dict.fromkeys(ends)


def _member(call: Call, user: Facts) -> None:
    """Find the user who joins a project by email."""
    if "user" not in user and user.get("email"):
        found = [each for each in shelves.shelf(call, "/organization/users").values() if each["email"] == user["email"]]
        user |= {"id": found[0]["id"], "name": found[0]["name"]} if found else {"name": user["email"]}


def _certified(_: Call, certificate: Facts) -> None:
    at = certificate["created_at"]
    details = {"valid_at": at, "expires_at": at + 365 * 86400, "content": certificate.get("certificate")}
    certificate["certificate_details"] = details


def _secret(call: Call, endpoint: Facts) -> None:
    endpoint["signing_secret"] = f"whsec_{hashed(endpoint['id'] + str(call.store.now()), 32)}"


def _tested(_: Call, endpoint: Facts) -> None:
    endpoint |= {"webhook_endpoint_id": endpoint["id"], "success": True}


def _archived(call: Call, project: Facts) -> None:
    project["archived_at"] = call.store.now()


def _renamed(_: Call, role: Facts) -> None:
    role["name"] = role.get("role_name") or role["name"]


def _switched(on: bool) -> Story:
    """Activate or deactivate certificates of the organization or a project."""

    def switch(call: Call, facts: Facts) -> None:
        known = shelves.shelf(call, "/organization/certificates")
        for number, identity in enumerate(facts["certificate_ids"]):
            if identity not in known:
                raise _check.invalid(f"certificate_ids[{number}]", f"there is no certificate {identity[:60]!r}")
            known[identity]["active"] = on
            if "project_id" in facts:
                shelves.shelf(call, "/organization/projects/{project_id}/certificates")[identity] = known[identity]
        facts["data"] = [known[identity] for identity in facts["certificate_ids"]]

    return switch


def _decided(_: Call, facts: Facts) -> None:
    answers = []
    for number, question in enumerate(facts["questions"]):
        answer = {"type": question["type"], "name": question.get("name"), "probability": 0.75, "confidence": 0.75}
        if question["type"] == "choice":
            if not question["choices"]:
                raise _check.invalid(f"questions[{number}].choices", "1 items are the least", "array_below_min_length")
            answer["choice"] = question["choices"][0]["value"]
        answers.append(answer)
    facts["answers"] = answers


def _account(call: Call, account: Facts) -> None:
    """Add the key of a new service account: the only time it is shown."""
    if not account.get("create_service_account_only"):
        key = call.store.new_id("key_", account["id"])
        account["api_key"] = {
            "object": "organization.project.service_account.api_key", "id": key, "name": "Secret Key",
            "value": f"sk-svcacct-{key.removeprefix('key_')}", "created_at": account["created_at"],
        }  # fmt: skip


def _opened(_: Call, session: Facts) -> None:
    session["session"] = {"id": session["id"]}


ORG, PROJECT = "/organization", "/organization/projects/{project_id}"
CREATED: Mapping[str, Story] = {
    assistants.ASSISTANTS: assistants.settle,
    threads.THREADS: threads.settle,
    threads.MESSAGES: threads.added,
    "/agents/sessions": agents.created,
    "/containers/{container_id}/files": _contained,
    "/conversations": _conversation,
    "/conversations/{conversation_id}/items": _item,
    "/decisions": _decided,
    "/evals": evals.created,
    "/evals/{eval_id}/runs": evals.started,
    "/fine_tuning/jobs": tuning.created,
    "/live/sessions": _opened,
    f"{ORG}/certificates": _certified,
    f"{ORG}/certificates/activate": _switched(True),
    f"{ORG}/certificates/deactivate": _switched(False),
    f"{PROJECT}/certificates/activate": _switched(True),
    f"{PROJECT}/certificates/deactivate": _switched(False),
    f"{PROJECT}/service_accounts": _account,
    f"{PROJECT}/users": _member,
    f"{ORG}/roles": _renamed,
    f"{PROJECT}/roles": _renamed,
    "/skills": skills.created,
    skills.VERSIONS: skills.versioned,
    "/videos": _filmed,
}
MOVED: Mapping[str | tuple[str, str], Story] = {
    "/evals/{eval_id}/runs": evals.moved,
    "/fine_tuning/jobs": tuning.moved,
    ("/fine_tuning/jobs", "cancel"): tuning.cancelled,
    (f"{ORG}/projects", "archive"): _archived,
    "/videos": _filmed,
    ("/webhook_endpoints", "rotate_secret"): _secret,
    ("/webhook_endpoints", "test"): _tested,
}
UPDATED: Mapping[str, Story] = {
    assistants.ASSISTANTS: assistants.settle,
    f"{ORG}/roles": _renamed,
    f"{PROJECT}/roles": _renamed,
}


def go_on(stories: Mapping[Any, Story], what: Any, call: Call, facts: Facts) -> None:
    """Tell the story of an object, if it has one."""
    what = shelves.canonical(what) if isinstance(what, str) else what
    if what in stories:
        stories[what](call, facts)


def contents(call: Call, collection: str, facts: Facts) -> tuple[str, bytes]:
    """Return the media type (empty for the document's) and the bytes of an object.

    Raises:
        ApiError: 404, a video is not ready.
    """
    if collection.startswith("/skills"):
        return "", skills.content(call, facts)
    if collection == "/videos":
        if facts["status"] != "completed":
            raise ApiError(f"The video is {facts['status']}: wait for it.", status=404, code="video_not_ready")
        return "", FILM
    return "", facts.get("_content", b"Hello from the sandbox!\n")
