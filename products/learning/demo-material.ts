/** What a course teaches in one part of the term: its documents, title → what it is about, and what is said in them. */
export type Topic = {
  course: string;
  documents: Readonly<Record<string, string>>;
  sentences: readonly string[];
  questions: readonly string[];
};

export const courses = [
  {
    code: "WFED119",
    name: "Values, Careers and Leadership",
    description:
      "Find out what matters to you, choose a direction for your work, and learn to lead yourself and others.",
    semester: "Spring 2026",
  },
  {
    code: "WFED205",
    name: "Designing E-Learning for the Workplace",
    description: "Plan, build and evaluate digital courses that help adults do their work better.",
    semester: "Spring 2026",
  },
];

/** Ten topics of five documents. Written by hand, so that a search for a word finds what a reader would expect. */
export const topics: readonly Topic[] = [
  {
    course: "WFED119",
    documents: {
      "Knowing Your Values": "This reading explains what personal values are and how to name your own.",
      "Values Card Sort Worksheet": "Sort fifty cards until the five values you would not give up remain.",
      "When Values Conflict": "Three case studies show people whose values pull them in different directions.",
      "Values and Organizational Culture":
        "Learn to read the culture of an employer and compare it with what you value.",
      "Writing a Personal Mission Statement": "Turn your values into one paragraph that guides your decisions.",
    },
    sentences: [
      "Values are the standards by which we judge what is worth our time and effort.",
      "A value you have never acted on is a wish.",
      "People whose daily work agrees with their values report more satisfaction and less burnout.",
      "Values change slowly, and often after a major event such as a first job or a loss.",
      "Honesty and loyalty can conflict, and a mature person decides which of them comes first.",
      "Look at how you spent last week: your calendar shows your values better than your words.",
      "An organization's real values show in whom it promotes and what it tolerates.",
      "Naming five core values makes difficult choices faster and easier to explain.",
    ],
    questions: [
      "How do I find out what my core values are?",
      "What can I do when my values and my employer's conflict?",
      "How is a value different from a goal?",
    ],
  },
  {
    course: "WFED119",
    documents: {
      "Career Exploration Guide":
        "Use interests, skills and values together to explore careers you have not considered.",
      "Holland Codes and Occupational Interests":
        "The six interest types of John Holland connect people with work environments.",
      "Informational Interview Questions": "Twenty questions to ask a professional about their career in half an hour.",
      "Labor Market Trends": "An overview of which occupations grow, which shrink, and where to look it up.",
      "Career Decision Matrix": "Compare up to four career options by criteria that you weigh yourself.",
    },
    sentences: [
      "Career exploration begins with questions about yourself and ends with conversations with others.",
      "An informational interview is a short talk with someone who does the work you are curious about.",
      "Holland described six interest types: realistic, investigative, artistic, social, enterprising and conventional.",
      "Labor statistics show which occupations grow, but not which of them suits you.",
      "Planned happenstance means preparing yourself to notice and use unexpected opportunities.",
      "Most people change occupation several times, so a first career decision need not be final.",
      "Transferable skills such as writing, negotiating and analysing data are useful in every industry.",
      "A decision matrix makes the trade-offs between salary, location and meaning visible.",
    ],
    questions: [
      "Which careers fit an investigative and social Holland code?",
      "Whom should I ask for an informational interview?",
      "How do I compare two job offers?",
    ],
  },
  {
    course: "WFED119",
    documents: {
      "Résumé Writing Workshop": "Rewrite the duties on your résumé as results that an employer can picture.",
      "Cover Letters That Get Read": "A good cover letter answers one question: why this job and why you.",
      "Interview Preparation Handbook": "Prepare stories, questions and nerves for a job interview.",
      "Building a Professional Network": "Networking is giving and asking for help before you need a job.",
      "Negotiating Your First Salary": "Find out your market value and practise asking for it.",
    },
    sentences: [
      "Begin every line of a résumé with a verb and end it with a result.",
      "The STAR method structures an interview answer: situation, task, action, result.",
      "Recruiters spend less than ten seconds on a first reading of an application.",
      "Most positions are filled through people who know each other, so tell your network what you are looking for.",
      "Research the employer before the interview and prepare three questions of your own.",
      "In a salary negotiation, name a range that is based on published figures.",
      "A short note of thanks within a day of the interview is still noticed.",
      "Keep a master résumé and tailor a copy to each job posting.",
    ],
    questions: [
      "How do I answer an interview question about a weakness?",
      "What belongs on a résumé when I have little experience?",
      "When should I start to negotiate salary?",
    ],
  },
  {
    course: "WFED119",
    documents: {
      "What Leaders Do": "An introduction to leadership as something people do, not a position they hold.",
      "Servant Leadership": "Robert Greenleaf's idea that leaders exist to help others grow.",
      "Situational Leadership in Practice":
        "Choose how much to direct and how much to support by looking at the person and the task.",
      "Giving and Receiving Feedback": "Practise feedback that describes behaviour and its effect.",
      "Leading a Team Meeting": "A checklist for meetings that end with decisions.",
    },
    sentences: [
      "Leadership is the process of influencing a group to achieve a common goal.",
      "A servant leader asks first what the members of the team need to do their best work.",
      "Situational leadership adapts direction and support to the readiness of each person.",
      "Trust grows when leaders keep small promises and admit mistakes early.",
      "Useful feedback is specific, timely and about behaviour rather than character.",
      "Psychological safety lets a team speak about errors before they become expensive.",
      "Delegating a task without the authority to decide is not delegation.",
      "Emotional intelligence helps leaders notice their own reactions before they act on them.",
    ],
    questions: [
      "What is the difference between leadership and management?",
      "How do I give critical feedback to a teammate?",
      "When is a directive leadership style appropriate?",
    ],
  },
  {
    course: "WFED119",
    documents: {
      "Setting SMART Goals":
        "Rewrite vague wishes as goals that are specific, measurable, achievable, relevant and time-bound.",
      "Time Management for Students": "Plan a week that has room for study, work and rest.",
      "Habits That Last": "How cues, routines and rewards form a habit, and how to change one.",
      "Managing Stress and Resilience": "Recognize stress early and recover from setbacks.",
      "Ethics at Work": "A method in five questions for ethical decisions at the workplace.",
    },
    sentences: [
      "A goal without a date is a dream, and a date without a plan is a deadline.",
      "Break each semester goal into steps that fit into a single week.",
      "A habit forms faster when it is attached to something you already do every day.",
      "Urgent tasks shout, while important tasks wait quietly until it is too late.",
      "Resilience is a set of skills that can be learned: reframing, asking for support and recovering on purpose.",
      "Short breaks improve concentration more than one long pause does.",
      "An ethical decision can be explained to everyone whom it affects.",
      "Reflect once a week on what worked, what did not, and what you will change.",
    ],
    questions: [
      "How do I turn a wish into a SMART goal?",
      "How can I stop procrastinating before exams?",
      "What should I do if my manager asks for something unethical?",
    ],
  },
  {
    course: "WFED205",
    documents: {
      "How Adults Learn": "Malcolm Knowles's principles of adult learning and what follows from them for training.",
      "Cognitive Load and Multimedia Learning":
        "Why working memory limits what a screen may show, and twelve principles that respect it.",
      "Motivation in Online Courses": "Autonomy, competence and relatedness keep online learners going.",
      "Retrieval Practice and Spacing": "Two well-tested ways to make learning last.",
      "Learning Styles: A Myth":
        "The evidence against matching instruction to learning styles, and what works instead.",
    },
    sentences: [
      "Adults learn best when they can connect new knowledge with problems they have today.",
      "Working memory holds only a few elements at once, so remove everything that does not serve the objective.",
      "Words and pictures together teach better than words alone, unless both say the same thing in text.",
      "Retrieval practice strengthens memory more than rereading does.",
      "Spacing practice over several days beats a single long session of the same length.",
      "Learners persist when they feel competent, autonomous and connected to others.",
      "Studies find no benefit from matching instruction to a learning style.",
      "Prior knowledge is the strongest predictor of what a learner will take from a lesson.",
    ],
    questions: [
      "What is cognitive load and how do I reduce it?",
      "How do adult learners differ from children?",
      "Why does spaced practice help memory?",
    ],
  },
  {
    course: "WFED205",
    documents: {
      "Instructional Design with ADDIE":
        "Analysis, design, development, implementation and evaluation, with an example of each phase.",
      "Writing Learning Objectives": "Use Bloom's taxonomy to write objectives that can be assessed.",
      "Needs Analysis Interview Guide": "Questions that tell a training problem from a management problem.",
      "Storyboarding an E-Learning Module":
        "Plan screens, narration and interaction on paper before anything is built.",
      "Scenario-Based Learning": "Let learners decide, see the consequence, and try again.",
    },
    sentences: [
      "A needs analysis asks whether training is the answer before anyone designs a course.",
      "A learning objective names what the learner will do, under which conditions and how well.",
      "Bloom's taxonomy orders objectives from remembering to creating.",
      "A storyboard is cheap to change, while a finished module is not.",
      "Realistic scenarios let people practise decisions whose mistakes would be costly at work.",
      "Align objectives, activities and assessment, or learners will study something else.",
      "Rapid prototyping shows a rough module to real learners within days.",
      "Subject-matter experts know too much to remember what is difficult for a beginner.",
    ],
    questions: [
      "How do I write a measurable learning objective?",
      "When is training not the solution to a performance problem?",
      "What belongs in a storyboard?",
    ],
  },
  {
    course: "WFED205",
    documents: {
      "Choosing a Learning Management System":
        "Requirements, standards and questions for vendors of learning management systems.",
      "SCORM and xAPI Explained": "How courses report what learners did, and which standard to choose.",
      "Accessible E-Learning": "Apply the Web Content Accessibility Guidelines to online courses.",
      "Producing Instructional Video": "Script, record and caption a short video with simple equipment.",
      "Mobile Microlearning": "Lessons of five minutes for people who work away from a desk.",
    },
    sentences: [
      "A learning management system delivers courses, records progress and reports completion.",
      "SCORM tells whether a course was completed, while xAPI can record almost any learning experience.",
      "Captions help people who are deaf, people in noisy places and people who learn a second language.",
      "Every function of an online course must be usable with a keyboard alone.",
      "Learners watch most of a video under six minutes and little of a longer one.",
      "Microlearning suits reminders and single procedures, not complex skills.",
      "Good audio matters more than good pictures in an instructional video.",
      "Test a course on the slowest device and connection that your learners use.",
    ],
    questions: [
      "Should we use SCORM or xAPI?",
      "How do I make an online course accessible?",
      "How long should an instructional video be?",
    ],
  },
  {
    course: "WFED205",
    documents: {
      "Facilitating Online Discussions": "Prompts, roles and rhythms that keep a discussion forum alive.",
      "Blended Learning Models": "Four ways of combining classroom and online learning.",
      "Collaborative Projects at a Distance": "Form teams, agree on rules and share work across time zones.",
      "Coaching and Mentoring Online": "Adapt a coaching conversation to video calls and messages.",
      "Communities of Practice": "How people who share a craft learn from each other at work.",
    },
    sentences: [
      "Instructor presence in the first week predicts how many learners finish an online course.",
      "A good discussion prompt has no single right answer and asks for personal experience.",
      "Blended learning uses time together for practice and time alone for reading and video.",
      "Distributed teams need written agreements about response times and decisions.",
      "A coach asks questions that help people find their own next step.",
      "Communities of practice grow around a shared craft and cannot be decreed.",
      "Peer feedback teaches the giver as much as the receiver.",
      "Summarize a long discussion each week so that latecomers can join.",
    ],
    questions: [
      "How do I get quiet learners to take part in online discussions?",
      "Which blended learning model suits small groups?",
      "What makes a community of practice last?",
    ],
  },
  {
    course: "WFED205",
    documents: {
      "Kirkpatrick's Four Levels of Evaluation":
        "Measure reaction, learning, behaviour and results of a training program.",
      "Designing Quizzes That Teach": "Write questions whose wrong answers reveal misconceptions.",
      "Learning Analytics and Privacy": "What data about learners may tell, and what it must not be used for.",
      "Return on Investment in Training": "Estimate costs and benefits of a training program with honest assumptions.",
      "Artificial Intelligence in Workplace Learning":
        "Where tutors, summarizers and retrieval help learners, and where they mislead.",
    },
    sentences: [
      "Kirkpatrick's levels ask whether people liked it, learned it, used it, and whether it mattered.",
      "Satisfaction surveys say little about whether behaviour at work has changed.",
      "Every wrong answer in a multiple-choice quiz should represent a real misconception.",
      "Collect only the learner data that somebody will act on, and say so in advance.",
      "Transfer of training depends on managers who expect and support new behaviour.",
      "An assistant that cites the course document it used can be checked by the learner.",
      "Artificial intelligence can draft feedback, but a person should decide a grade.",
      "Return on investment compares the monetary benefits of a program with its full cost.",
    ],
    questions: [
      "How do I measure whether training changed behaviour?",
      "What makes a good multiple-choice question?",
      "How can artificial intelligence support learners safely?",
    ],
  },
];
