"""Making a questionnaire in the chat: question by question, each step kept at once."""
