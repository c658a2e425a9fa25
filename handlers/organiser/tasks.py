"""The tasks to help with at an activity: one more, or one less."""

from handlers.conversation import Answered, Chat, Outcome, Refused, undo
from handlers.prompts import Choose, Write, one_below_another
from handlers.screen import Button, Rows, Screen
from models.activities import Activity
from models.helping import take_away
from models.tasks import LONGEST_TASK, MOST_TASKS, Task, add_task, tasks_of

NEW, YES = "new", "yes"
HELPERS_OFFERED = (1, 2, 3, 4)
MOST_HELPERS = 99


async def change_tasks(chat: Chat, activity: Activity) -> str:
    """Add a task, or take away one that nobody does.

    Returns:
        What has to be said of it; empty: it is done.
    """
    say, tasks = chat.say, await tasks_of(chat.db, activity.id)

    def listed() -> Screen:
        buttons = [
            Button(say("task-line", title=task.title, places=task.places), str(task.id))
            for task in tasks
        ]
        if len(tasks) < MOST_TASKS:
            buttons.append(Button(say("button-new-task"), NEW))
        text = say("activity-which-task", count=len(tasks))
        return Screen(text, rows=one_below_another(buttons))

    picked = await chat.ask("task", Choose(listed))
    if picked == NEW:
        title = await chat.ask("task-title", _write_title(chat))
        places = int(await chat.ask("task-places", _write_places(chat)))
        await add_task(chat.db, activity.id, title, places)
        return ""
    task = next((each for each in tasks if str(each.id) == picked), None)
    if task is None:
        return say("no-longer-there")
    return await _take_away(chat, task)


async def _take_away(chat: Chat, task: Task) -> str:
    yes = Button(chat.say("button-take-task-away"), YES)
    no = Button(chat.say("button-leave-it"), undo("task"))
    sure = Screen(chat.say("task-take-away", title=task.title), rows=((yes,), (no,)))
    await chat.ask("task-away", Choose(lambda: sure))
    return "" if await take_away(chat.db, task.id) else chat.say("task-is-done")


def _write_title(chat: Chat) -> Write:
    def read(typed: str) -> Outcome:
        title = " ".join(typed.split())
        if len(title) > LONGEST_TASK:
            return Refused(chat.say("too-long", count=len(title), most=LONGEST_TASK))
        return Answered(title)

    return Write(lambda: Screen(chat.say("task-which-title")), read)


def _write_places(chat: Chat) -> Write:
    rows: Rows = (tuple(Button(str(count), str(count)) for count in HELPERS_OFFERED),)

    def read(typed: str) -> Outcome:
        is_number = typed.isascii() and typed.isdecimal() and len(typed) <= len(str(MOST_HELPERS))
        if not is_number or int(typed) == 0:
            return Refused(chat.say("activity-wrong-places", most=MOST_HELPERS))
        return Answered(str(int(typed)))

    return Write(lambda: Screen(chat.say("task-how-many"), rows=rows), read)
